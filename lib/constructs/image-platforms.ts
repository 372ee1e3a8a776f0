import { IMAGE_PLATFORMS_ANNOTATION } from '../kube/well-known';

/** Annotations that say for which platforms the images are built. */
export function withImagePlatforms(annotations: { [key: string]: string } | undefined, platforms: readonly string[] | undefined): typeof annotations {
  if (platforms === undefined) {return annotations;}
  const odd = platforms.filter((each) => !PLATFORM.test(each));
  if (platforms.length === 0 || odd.length > 0) {
    const given = platforms.length === 0 ? 'an empty list' : odd.map((each) => JSON.stringify(each)).join(', ');
    throw new Error(`imagePlatforms holds ${given}: a platform is an operating system and an architecture in Go's words, such as linux/amd64 or windows/amd64; `
      + 'leave imagePlatforms out where they are not known');
  }
  const text = platforms.join(',');
  const annotated = annotations?.[IMAGE_PLATFORMS_ANNOTATION];
  if (annotated !== undefined && annotated !== text) {
    throw new Error(`imagePlatforms is ${text}, and metadata.annotations["${IMAGE_PLATFORMS_ANNOTATION}"] is ${annotated}: give one of them`);
  }
  return { ...annotations, [IMAGE_PLATFORMS_ANNOTATION]: text };
}

const PLATFORM = /^[a-z0-9]+\/[a-z0-9]+(\/[a-z0-9.]+)?$/;
