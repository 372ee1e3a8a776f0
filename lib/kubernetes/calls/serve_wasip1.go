package calls

import "unsafe"

// Buffers whose address the host holds: Go must neither move nor free them before the host releases them.
var held = map[uintptr][]byte{}

//go:wasmexport allocate
func allocate(size uint32) uint32 {
	return hold(make([]byte, size))
}

//go:wasmexport release
func release(address uint32) {
	delete(held, uintptr(address))
}

// ask takes a request in a buffer from allocate, and returns where the reply is: its address in the upper half,
// its length in the lower. The host releases both.
//
//go:wasmexport ask
func ask(address uint32) uint64 {
	response := Answer(held[uintptr(address)])
	return uint64(hold(response))<<32 | uint64(len(response))
}

func hold(buffer []byte) uint32 {
	if len(buffer) == 0 {
		buffer = make([]byte, 1)
	}
	address := uintptr(unsafe.Pointer(&buffer[0]))
	held[address] = buffer
	return uint32(address)
}

// Serve returns at once: a reactor lives on and is called by its host.
func Serve() {}
