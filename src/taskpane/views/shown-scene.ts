import { isScoringForm } from '../present/headline';
import type { AppendixScene } from './parts/scene';

/** The scene as it is drawn from: nothing is due in a scoring form, so that its one list is that of what to look at again. */
export function shownScene(scene: AppendixScene): AppendixScene {
  if (!isScoringForm(scene.review)) return scene;
  const { state } = scene;
  return { ...scene, state: { ...state, filter: { ...state.filter, kind: 'mend' } } };
}
