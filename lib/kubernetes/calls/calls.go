// Package calls answers questions: text in, JSON out, many cases at a time.
//
// A call is a line {"ask": "validate", "with": …} and a line of JSON for each case. So nothing in a case is read before its
// own reader does, and the lines of a call are found without reading them. Its answer is [{"value": …} or {"error": "…"}, …],
// one for each case in the same order. A call that cannot be read is answered by {"error": "…"}.
package calls

import (
	"bytes"
	"encoding/json"
	"fmt"
	"runtime/debug"
	"slices"
	"strings"

	kjson "sigs.k8s.io/json"
)

type call struct {
	Ask  string          `json:"ask"`
	With json.RawMessage `json:"with"`
}

type failure struct {
	Error string `json:"error"`
}

// asker answers the cases of one call.
type asker func(raw []byte) (any, error)

var questions = map[string]func(with json.RawMessage) (asker, error){}

// Register makes a question askable under a name.
func Register[Q, A any](name string, ask func(Q) (A, error)) {
	RegisterUnread(name, func(raw []byte, _ struct{}) (answer A, err error) {
		var question Q
		if err := kjson.UnmarshalCaseSensitivePreserveInts(raw, &question); err != nil {
			return answer, fmt.Errorf("the case cannot be read: %w", err)
		}
		return ask(question)
	})
}

// RegisterUnread does so for a question that reads its cases itself. What holds for all of them comes with the call.
func RegisterUnread[W, A any](name string, ask func(raw []byte, with W) (A, error)) {
	questions[name] = func(raw json.RawMessage) (asker, error) {
		var with W
		if len(raw) > 0 {
			if err := json.Unmarshal(raw, &with); err != nil {
				return nil, err
			}
		}
		return func(raw []byte) (any, error) { return ask(raw, with) }, nil
	}
}

// Answer reads one call and answers it. It never panics.
func Answer(request []byte) []byte {
	head, cases, _ := bytes.Cut(request, []byte("\n"))
	ask, err := asked(head)
	if err != nil {
		return encode(failure{err.Error()})
	}
	reply := []byte("[")
	for raw := range bytes.Lines(cases) {
		if len(reply) > 1 {
			reply = append(reply, ',')
		}
		reply = append(reply, answerOne(ask, raw)...)
	}
	return append(reply, ']')
}

func asked(head []byte) (asker, error) {
	var asked call
	if err := json.Unmarshal(head, &asked); err != nil {
		return nil, fmt.Errorf("the call cannot be read: %w", err)
	}
	ready, known := questions[asked.Ask]
	if !known {
		return nil, fmt.Errorf("unknown question %q; known: %s", asked.Ask, strings.Join(names(), ", "))
	}
	ask, err := ready(asked.With)
	if err != nil {
		return nil, fmt.Errorf("the call cannot be read: %w", err)
	}
	return ask, nil
}

// answerOne encodes within its guard, because values may be as broken as what they were made of.
func answerOne(ask asker, raw []byte) (given []byte) {
	defer func() {
		if problem := recover(); problem != nil {
			given = encode(failure{fmt.Sprintf("panic: %v at %s", problem, origin(debug.Stack()))})
		}
	}()
	value, err := ask(raw)
	if err != nil {
		return encode(failure{err.Error()})
	}
	return encode(struct {
		Value any `json:"value"`
	}{value})
}

// origin names the function that panicked: the first frame below the runtime's own.
func origin(stack []byte) string {
	frames := strings.Split(string(stack), "\n")
	for i, frame := range frames {
		if strings.HasPrefix(frame, "panic(") {
			for _, below := range frames[i+1:] {
				if below != "" && below[0] != '\t' && !strings.HasPrefix(below, "runtime.") {
					return below
				}
			}
		}
	}
	return "an unknown place"
}

func names() []string {
	var all []string
	for name := range questions {
		all = append(all, name)
	}
	slices.Sort(all)
	return all
}

func encode(value any) []byte {
	encoded, err := json.Marshal(value)
	if err != nil {
		encoded, _ = json.Marshal(failure{err.Error()})
	}
	return encoded
}
