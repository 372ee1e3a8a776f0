import { ApiObject, App, ImplicitTokenResolver, LazyResolver, NumberStringUnionResolver, type IResolver, type JsonPatch } from 'cdk8s';
import { isPlain } from './plain';

/** An object that knows which of its data can be judged without being rendered, which costs as much as all else of a construct. */
export class EmittedObject extends ApiObject {
  private patched = false;

  public addJsonPatch(...ops: JsonPatch[]): void {
    super.addJsonPatch(...ops);
    this.patched = true;
  }

  /** Whether this part of it is emitted as it stands: no patch, token or resolver of the app can change it. */
  public emitsAsItStands(part: unknown): boolean {
    return !this.patched && isPlain(part) && App.of(this).resolvers.every(leavesPlainData);
  }
}

/** Those that every app has; what others do nobody knows. */
function leavesPlainData(resolver: IResolver): boolean {
  return [LazyResolver, ImplicitTokenResolver, NumberStringUnionResolver].some((known) => resolver instanceof known);
}
