// Package calls answers questions: JSON in, JSON out, many at a time.
//
// A call is {"ask": "validate", "of": [case, …]} and its answer is {"answers": [{"value": …} or {"error": "…"}, …]},
// one for each case in the same order. A call that cannot be read is answered by {"error": "…"}.
package calls

import (
	"encoding/json"
	"fmt"
	"runtime/debug"
	"slices"
	"strings"

	kjson "sigs.k8s.io/json"
)

type call struct {
	Ask string            `json:"ask"`
	Of  []json.RawMessage `json:"of"`
}

type answer struct {
	Value any    `json:"value,omitempty"`
	Error string `json:"error,omitempty"`
}

type reply struct {
	Answers []answer `json:"answers,omitempty"`
	Error   string   `json:"error,omitempty"`
}

var questions = map[string]func(json.RawMessage) (any, error){}

// Register makes a question askable under a name.
func Register[Q, A any](name string, ask func(Q) (A, error)) {
	questions[name] = func(raw json.RawMessage) (any, error) {
		var question Q
		if err := kjson.UnmarshalCaseSensitivePreserveInts(raw, &question); err != nil {
			return nil, fmt.Errorf("the case cannot be read: %w", err)
		}
		return ask(question)
	}
}

// Answer reads one call and answers it. It never panics.
func Answer(request []byte) []byte {
	var asked call
	if err := json.Unmarshal(request, &asked); err != nil {
		return encode(reply{Error: "the call cannot be read: " + err.Error()})
	}
	ask, known := questions[asked.Ask]
	if !known {
		return encode(reply{Error: fmt.Sprintf("unknown question %q; known: %s", asked.Ask, strings.Join(names(), ", "))})
	}
	answers := make([]answer, len(asked.Of))
	for i, raw := range asked.Of {
		answers[i] = answerOne(ask, raw)
	}
	return encode(reply{Answers: answers})
}

// answerOne encodes within its guard, because values may be as broken as what they were made of.
func answerOne(ask func(json.RawMessage) (any, error), raw json.RawMessage) (given answer) {
	defer func() {
		if problem := recover(); problem != nil {
			given = answer{Error: fmt.Sprintf("panic: %v at %s", problem, origin(debug.Stack()))}
		}
	}()
	value, err := ask(raw)
	if err != nil {
		return answer{Error: err.Error()}
	}
	encoded, err := json.Marshal(value)
	if err != nil {
		return answer{Error: err.Error()}
	}
	return answer{Value: json.RawMessage(encoded)}
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

func encode(value reply) []byte {
	encoded, err := json.Marshal(value)
	if err != nil {
		encoded, _ = json.Marshal(reply{Error: err.Error()})
	}
	return encoded
}
