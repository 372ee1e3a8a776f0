//go:build !wasip1

package calls

// Settle does nothing: a native program has memory to itself, and its collector a thread.
func Settle() {}
