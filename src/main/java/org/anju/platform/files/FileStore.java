package org.anju.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** Keeps files under the digests of their contents. Every method blocks. */
public interface FileStore {

  /**
   * Stores a copy of {@code content}, whole or not at all. A digest that is stored already keeps
   * what it has.
   */
  void put(FileDigest digest, Path content) throws IOException;

  /** The content, to be closed by the caller; empty when nothing is stored under the digest. */
  Optional<InputStream> open(FileDigest digest) throws IOException;

  /** Removes it; a digest under which nothing is stored is fine. */
  void remove(FileDigest digest) throws IOException;
}
