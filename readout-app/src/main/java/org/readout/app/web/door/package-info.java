/**
 * Who comes in to the reading room: on this machine alone its one user, and else the users of a
 * list, with passwords, sessions and tokens for programs.
 */
@NullMarked
package org.readout.app.web.door;

import org.jspecify.annotations.NullMarked;
