@NullMarked
package org.readout.account;

import org.jspecify.annotations.NullMarked;
