package apiserver

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strings"

	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/util/yaml"
)

// Text is what a file holds.
type Text struct {
	Text string `json:"text"`
}

// Documents are the objects of a text up to the first that kubectl cannot read, which it does not read beyond.
type Documents struct {
	Objects []json.RawMessage `json:"objects"`
	Error   string            `json:"error,omitempty"`
}

// kubectl looks for JSON in as many bytes.
const lookAhead = 4096

// ReadDocuments splits and converts a text as kubectl does before it sends anything.
func ReadDocuments(question Text) (Documents, error) {
	documents := Documents{Objects: []json.RawMessage{}}
	decoder := yaml.NewYAMLOrJSONDecoder(strings.NewReader(question.Text), lookAhead)
	for {
		var document runtime.RawExtension
		if err := decoder.Decode(&document); err != nil {
			if !errors.Is(err, io.EOF) {
				documents.Error = err.Error()
			}
			return documents, nil
		}
		raw := bytes.TrimSpace(document.Raw)
		if len(raw) > 0 && !bytes.Equal(raw, []byte("null")) {
			documents.Objects = append(documents.Objects, raw)
		}
	}
}
