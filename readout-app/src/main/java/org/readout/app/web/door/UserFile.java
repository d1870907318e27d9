package org.readout.app.web.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The file in which the users are kept. It is read again whenever it has changed, so that a user
 * who is removed by the command is out at once.
 */
public final class UserFile {

  private static final int MOST_BYTES = 1_000_000;
  private static final boolean HAS_MODES =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  private static final Set<PosixFilePermission> OWNER_ALONE =
      EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  private final Path file;
  private Optional<Read> last = Optional.empty();

  /** What was read, and what the file looked like then. */
  private record Read(UserList users, FileTime changed, long size, Optional<Object> key) {
    boolean isOf(BasicFileAttributes now) {
      return changed.equals(now.lastModifiedTime())
          && size == now.size()
          && key.equals(Optional.ofNullable(now.fileKey()));
    }
  }

  /** The users in {@code file}, which need not be there yet. */
  public UserFile(Path file) {
    this.file = file;
  }

  /** Where it is. */
  public Path path() {
    return file;
  }

  /**
   * The users as they are now.
   *
   * @throws UserFileException when the file is not there or cannot be used
   */
  public synchronized UserList users() {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      if (last.isEmpty() || !last.get().isOf(now)) {
        last = Optional.empty();
        last =
            Optional.of(
                new Read(
                    read(now),
                    now.lastModifiedTime(),
                    now.size(),
                    Optional.ofNullable(now.fileKey())));
      }
      return last.get().users();
    } catch (NoSuchFileException missing) {
      throw new UserFileException(
          "%s is not there. Make it with \"readout users add NAME --role administrator --users %s\"."
              .formatted(file, file));
    } catch (CharacterCodingException notText) {
      throw new UserFileException(
          "%s is not text in UTF-8. Is it the list of users?".formatted(file));
    } catch (IOException failed) {
      throw new UserFileException(
          "%s cannot be read: %s. See who may read it.".formatted(file, failed));
    }
  }

  private UserList read(BasicFileAttributes attributes) throws IOException {
    if (!attributes.isRegularFile() || attributes.size() > MOST_BYTES) {
      throw new UserFileException(
          "%s is no file of at most %,d bytes. Is it the list of users?"
              .formatted(file, MOST_BYTES));
    }
    if (HAS_MODES) {
      Set<PosixFilePermission> others = EnumSet.copyOf(Files.getPosixFilePermissions(file));
      others.removeAll(OWNER_ALONE);
      others.remove(PosixFilePermission.OWNER_EXECUTE);
      if (!others.isEmpty()) {
        throw new UserFileException(
            "%s can be read or changed by others on this machine. Run: chmod 600 %s"
                .formatted(file, file));
      }
    }
    return UserList.parse(file.toString(), Files.readString(file, UTF_8));
  }

  /**
   * Changes the list and keeps it.
   *
   * @throws UserFileException when the file cannot be read or written
   * @throws IllegalArgumentException when {@code change} refuses
   */
  public synchronized UserList change(UnaryOperator<UserList> change) {
    boolean isThere = Files.exists(file);
    UserList before = isThere ? users() : UserList.none();
    UserList after = change.apply(before);
    try {
      Path whole = file.toAbsolutePath();
      Path folder = Optional.ofNullable(whole.getParent()).orElse(whole);
      Path fresh = Files.createTempFile(folder, ".users", ".tmp", ownerAlone());
      try {
        Files.writeString(fresh, after.text(), UTF_8);
        if (Files.exists(file) != isThere || (isThere && !users().equals(before))) {
          throw new UserFileException(
              "%s was changed by somebody else just now. Try again.".formatted(file));
        }
        Files.move(
            fresh, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (IOException failed) {
      throw new UserFileException(
          "%s cannot be written: %s. See whether its folder is there and may be written to."
              .formatted(file, failed));
    }
    return after;
  }

  private static FileAttribute<?>[] ownerAlone() {
    return HAS_MODES
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ALONE)}
        : new FileAttribute<?>[0];
  }
}
