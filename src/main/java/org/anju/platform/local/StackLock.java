package org.anju.platform.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;

/**
 * Lets one start at a time work on a folder. The lock vanishes with its process, so that a killed
 * start blocks nobody.
 */
final class StackLock {

  private StackLock() {}

  /**
   * Does {@code work} alone.
   *
   * @param file the lock file; its folders are made
   * @param console told once when another start has to be awaited
   */
  static <T> T alone(Path file, Console console, Supplier<T> work) {
    // A file lock holds between processes only. Interned strings are the one thing that the class
    // loaders of dev mode and of the tests share.
    synchronized (("anju lock " + file.toAbsolutePath()).intern()) {
      try {
        Files.createDirectories(file.getParent());
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = lock(channel, file, console)) {
          assert lock.isValid();
          return work.get();
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static FileLock lock(FileChannel channel, Path file, Console console) throws IOException {
    FileLock lock = channel.tryLock();
    if (lock != null) {
      return lock;
    }
    console.say("Another start is under way in " + file.getParent() + "; waiting for it");
    return channel.lock();
  }
}
