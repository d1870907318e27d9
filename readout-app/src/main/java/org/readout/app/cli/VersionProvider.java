package org.readout.app.cli;

import org.readout.Readout;
import picocli.CommandLine.IVersionProvider;

/** What {@code readout --version} says. */
final class VersionProvider implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"readout " + Readout.standard().version()};
  }
}
