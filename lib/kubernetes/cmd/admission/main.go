// Command admission tells what the API server makes of a daemon pod before it stores it: the admission plugins of
// Kubernetes, with what stands between them, are asked about the pod that the DaemonSet controller would send. It
// reads one case a line, as JSON, and prints one answer a line.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"os"

	"k8s.io/klog/v2"
)

const longestLine = 1 << 24

func main() {
	klog.LogToStderr(false)
	klog.SetOutput(io.Discard)
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, longestLine)
	answers := json.NewEncoder(os.Stdout)
	for lines.Scan() {
		answer, err := read(lines.Bytes())
		if err != nil {
			log.Fatalf("%s: %v", lines.Bytes(), err)
		}
		if err := answers.Encode(answer); err != nil {
			log.Fatal(err)
		}
	}
	if err := lines.Err(); err != nil {
		log.Fatal(err)
	}
}

func read(line []byte) (Answer, error) {
	var asked Case
	decoder := json.NewDecoder(bytes.NewReader(line))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&asked); err != nil {
		return Answer{}, fmt.Errorf("not a case: %w", err)
	}
	return admit(&asked)
}
