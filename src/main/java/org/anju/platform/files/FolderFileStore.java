package org.anju.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Files in a folder of this machine, in 256 sub-folders by the first two digits of the digest. A
 * file is written beside its place, forced to the disk and then renamed, so that a reader sees all
 * of it or nothing, also after a power cut.
 */
public final class FolderFileStore implements FileStore {

  private static final int FAN_OUT = 2;

  private final Path folder;

  /** The folder is made when it is missing. */
  public FolderFileStore(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  @Override
  public void put(FileDigest digest, Path content) throws IOException {
    Path place = place(digest);
    if (Files.exists(place)) {
      return;
    }
    Files.createDirectories(place.getParent());
    Path beside = Files.createTempFile(place.getParent(), "incoming", "");
    try {
      Files.copy(content, beside, StandardCopyOption.REPLACE_EXISTING);
      force(beside, StandardOpenOption.WRITE);
      Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
      force(place.getParent(), StandardOpenOption.READ);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  @Override
  public Optional<InputStream> open(FileDigest digest) throws IOException {
    try {
      return Optional.of(Files.newInputStream(place(digest)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  @Override
  public void remove(FileDigest digest) throws IOException {
    Files.deleteIfExists(place(digest));
  }

  private Path place(FileDigest digest) {
    return folder.resolve(digest.hex().substring(0, FAN_OUT)).resolve(digest.hex());
  }

  private static void force(Path path, StandardOpenOption option) throws IOException {
    try (FileChannel channel = FileChannel.open(path, option)) {
      channel.force(true);
    }
  }
}
