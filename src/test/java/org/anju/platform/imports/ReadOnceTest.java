package org.anju.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ref.WeakReference;
import org.junit.jupiter.api.Test;

class ReadOnceTest {

  private static final int MOST_COLLECTIONS = 20;

  @Test
  void it_is_read_to_its_end_in_whatever_pieces() throws IOException {
    InputStream file = new ReadOnce(new byte[] {1, -1, 3, 4});
    assertThat(file.read()).isEqualTo(1);
    assertThat(file.read()).isEqualTo(255);
    assertThat(file.readNBytes(9)).containsExactly(3, 4);
    assertThat(file.read()).isEqualTo(-1);
    assertThat(new ReadOnce(new byte[0]).readAllBytes()).isEmpty();
  }

  @Test
  void what_was_read_to_its_end_is_let_go() throws IOException {
    byte[] bytes = new byte[1 << 20];
    WeakReference<byte[]> held = new WeakReference<>(bytes);
    InputStream file = new ReadOnce(bytes);
    bytes = null;
    file.transferTo(OutputStream.nullOutputStream());
    for (int i = 0; i < MOST_COLLECTIONS && held.get() != null; i++) {
      System.gc();
    }
    assertThat(held.get()).isNull();
    assertThat(file.read()).isEqualTo(-1);
  }
}
