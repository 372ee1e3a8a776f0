/** Operating system of a node, as the kubelet writes it to the label kubernetes.io/os. */
export enum OperatingSystem {
  LINUX = 'linux',
  WINDOWS = 'windows',
}

/** Processor architecture of a node, as the kubelet writes it (Go's GOARCH) to the label kubernetes.io/arch. */
export enum Architecture {
  AMD64 = 'amd64',
  ARM64 = 'arm64',
  ARM = 'arm',
  PPC64LE = 'ppc64le',
  RISCV64 = 'riscv64',
  S390X = 's390x',
}
