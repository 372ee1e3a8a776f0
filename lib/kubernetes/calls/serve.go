//go:build !wasip1

package calls

import (
	"bufio"
	"bytes"
	"io"
	"os"
)

// Serve answers calls from standard input, each of which ends with an empty line, one reply a line on standard output.
func Serve() {
	in, out := bufio.NewReader(os.Stdin), bufio.NewWriter(os.Stdout)
	defer out.Flush()
	var request []byte
	for {
		line, err := in.ReadBytes('\n')
		request = append(request, line...)
		if call := bytes.TrimRight(request, "\n"); len(call) > 0 && (len(line) <= 1 || err == io.EOF) {
			out.Write(Answer(call))
			out.WriteByte('\n')
			request = nil
		}
		if err == io.EOF {
			return
		}
		if err != nil {
			panic(err)
		}
	}
}
