@NullMarked
package org.readout.app.web.pages;

import org.jspecify.annotations.NullMarked;
