/** Operating system of a node, as the kubelet writes it to the label kubernetes.io/os. */
export enum OperatingSystem {
  /** Linux, of any distribution. */
  LINUX = 'linux',
  /** Windows Server. Its nodes run images of their own. */
  WINDOWS = 'windows',
}

/** Processor architecture of a node, as the kubelet writes it (Go's GOARCH) to the label kubernetes.io/arch. */
export enum Architecture {
  /** 64-bit x86, of Intel and AMD. */
  AMD64 = 'amd64',
  /** 64-bit Arm, such as AWS Graviton and Ampere. */
  ARM64 = 'arm64',
  /** 32-bit Arm. */
  ARM = 'arm',
  /** IBM Power, little-endian. */
  PPC64LE = 'ppc64le',
  /** 64-bit RISC-V. */
  RISCV64 = 'riscv64',
  /** IBM Z. */
  S390X = 's390x',
}
