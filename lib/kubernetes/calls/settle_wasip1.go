package calls

import "runtime"

const (
	floor = 1 << 20
	room  = 16 << 20
)

// ballast is never written, so that it takes no memory, but it counts for the collector, which runs when the heap has
// doubled. What lives is small and a question makes much garbage: without it, more questions pay for a collection. It is
// small too, because what is allowed is used. It matters little to large batches, which a higher GOGC would let grow many times.
var ballast []byte

// Settle ends a program's preparations, just before its memory is kept.
//
// It collects what they left, because otherwise the first question would. And it takes room that later questions find
// free: memory that grows while they are answered is each time a new and larger buffer to the host, for which V8 collects
// its own garbage.
func Settle() {
	ballast = make([]byte, room)
	ballast = make([]byte, floor)
	runtime.GC()
	runtime.GC() // pools let go of theirs only now
}
