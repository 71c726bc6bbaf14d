package org.anju.platform.imports;

import java.io.InputStream;
import java.util.Objects;
import org.jetbrains.annotations.Nullable;

/** A file that is let go as soon as it was read to its end, however long its reader stays. */
final class ReadOnce extends InputStream {

  @Nullable private byte[] file;
  private int at;

  ReadOnce(byte[] file) {
    this.file = file;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] into, int offset, int most) {
    Objects.checkFromIndexSize(offset, most, into.length);
    if (file == null || at == file.length) {
      file = null;
      return -1;
    }
    int length = Math.min(most, file.length - at);
    System.arraycopy(file, at, into, offset, length);
    at += length;
    return length;
  }
}
