package org.readout.app.picture;

/** The shapes of marks, told apart without colour. */
enum MarkShape {
  /** A filled circle. */
  DISC,
  /** A hollow circle. */
  RING,
  /** A hollow diamond. */
  DIAMOND,
  /** A hollow triangle. */
  TRIANGLE,
  /** Two crossed strokes. */
  CROSS,
  /** One upright stroke. */
  TICK
}
