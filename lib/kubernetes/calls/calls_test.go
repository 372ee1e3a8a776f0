package calls

import (
	"errors"
	"strings"
	"testing"
)

type number struct {
	Value int `json:"value"`
}

func init() {
	Register("double", func(n number) (int, error) {
		switch {
		case n.Value < 0:
			return 0, errors.New("negative")
		case n.Value > 100:
			var none *number
			return none.Value, nil
		}
		return 2 * n.Value, nil
	})
}

func TestAnswers(t *testing.T) {
	for what, expected := range map[string]struct{ call, reply string }{
		"each case has its answer": {
			`{"ask":"double","of":[{"value":1},{"value":2}]}`, `{"answers":[{"value":2},{"value":4}]}`},
		"an error is that of its case": {
			`{"ask":"double","of":[{"value":-1},{"value":2}]}`, `{"answers":[{"error":"negative"},{"value":4}]}`},
		"a panic is that of its case, and names its place": {
			`{"ask":"double","of":[{"value":101},{"value":2}]}`,
			`{"answers":[{"error":"panic: runtime error: invalid memory address or nil pointer dereference at cdk8s-daemonsets/kubernetes/calls.`},
		"a case of the wrong type is told so": {
			`{"ask":"double","of":[3]}`,
			`{"answers":[{"error":"the case cannot be read: json: cannot unmarshal number into Go value of type calls.number"}]}`},
		"an unknown question is told what is known": {
			`{"ask":"half","of":[]}`, `{"error":"unknown question \"half\"; known: double"}`},
		"what is no call is told so": {`[`, `{"error":"the call cannot be read: unexpected end of JSON input"}`},
	} {
		if reply := string(Answer([]byte(expected.call))); !strings.HasPrefix(reply, expected.reply) {
			t.Errorf("%s:\n got %s\nwant %s", what, reply, expected.reply)
		}
	}
}
