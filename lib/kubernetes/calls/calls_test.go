package calls

import (
	"errors"
	"strings"
	"testing"
)

type number struct {
	Value int `json:"value"`
}

type quotes struct {
	Mark string `json:"mark"`
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
	RegisterUnread("quote", func(raw []byte, with quotes) (string, error) {
		return with.Mark + strings.TrimSpace(string(raw)) + with.Mark, nil
	})
	Register("broken", func(struct{}) (func(), error) { return nil, nil })
}

func TestAnswers(t *testing.T) {
	for what, expected := range map[string]struct{ call, reply string }{
		"each case has its answer": {
			"{\"ask\":\"double\"}\n{\"value\":1}\n{\"value\":2}\n", `[{"value":2},{"value":4}]`},
		"an error is that of its case": {
			"{\"ask\":\"double\"}\n{\"value\":-1}\n{\"value\":2}", `[{"error":"negative"},{"value":4}]`},
		"a panic is that of its case, and names its place": {
			"{\"ask\":\"double\"}\n{\"value\":101}\n{\"value\":2}",
			`[{"error":"panic: runtime error: invalid memory address or nil pointer dereference at cdk8s-daemonsets/kubernetes/calls.`},
		"a case of the wrong type is told so": {
			"{\"ask\":\"double\"}\n3",
			`[{"error":"the case cannot be read: json: cannot unmarshal number into Go value of type calls.number"}]`},
		"what comes with the call holds for all its cases, which are not read": {
			"{\"ask\":\"quote\",\"with\":{\"mark\":\"'\"}}\na\nb", `[{"value":"'a'"},{"value":"'b'"}]`},
		"a value that cannot be written is told so": {
			"{\"ask\":\"broken\"}\n{}", `[{"error":"json: unsupported type: func()"}]`},
		"an unknown question is told what is known": {
			`{"ask":"half"}`, `{"error":"unknown question \"half\"; known: broken, double, quote"}`},
		"what is no call is told so": {`[`, `{"error":"the call cannot be read: unexpected end of JSON input"}`},
		"what comes with it has its type": {
			`{"ask":"quote","with":1}`, `{"error":"the call cannot be read: json: cannot unmarshal number into Go value of type calls.quotes"}`},
	} {
		if reply := string(Answer([]byte(expected.call))); !strings.HasPrefix(reply, expected.reply) {
			t.Errorf("%s:\n got %s\nwant %s", what, reply, expected.reply)
		}
	}
}
