/**
 * The reading room: a record's pages in a browser, and the same for programs.
 *
 * <p>A {@link org.readout.app.web.Route} says where something is and who may see or do it; its
 * action makes an {@link org.readout.app.web.Answer} of a {@link org.readout.app.web.Visit}; {@link
 * org.readout.app.web.ReadingRoom} serves them all and is the only one that knows the server.
 */
@NullMarked
package org.readout.app.web;

import org.jspecify.annotations.NullMarked;
