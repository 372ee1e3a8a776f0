//go:build !wasip1

package calls

import (
	"bufio"
	"io"
	"os"
)

// Serve answers one call a line from standard input, one reply a line on standard output.
func Serve() {
	in, out := bufio.NewReader(os.Stdin), bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for {
		line, err := in.ReadBytes('\n')
		if len(line) > 0 {
			out.Write(Answer(line))
			out.WriteByte('\n')
		}
		if err == io.EOF {
			return
		}
		if err != nil {
			panic(err)
		}
	}
}
