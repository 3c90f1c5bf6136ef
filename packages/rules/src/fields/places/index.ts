import type { PlaceValue } from '@siets/record';
import type { FieldDefinition } from '../../engine/reading.ts';
import { findPlaces } from './named-place.ts';

/** Towns, municipalities, parishes and regions where the project happens or which it is for. */
export const placesField: FieldDefinition<PlaceValue> = {
  field: 'places',
  rules: ['places/named-place'],
  find: findPlaces,
};
