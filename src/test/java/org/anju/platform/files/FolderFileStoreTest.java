package org.anju.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderFileStoreTest extends FileStoreContract {

  @Override
  FileStore emptyStore() throws IOException {
    return new FolderFileStore(folder.resolve("made/when/missing"));
  }

  @Test
  void a_write_that_fails_leaves_nothing_behind() throws IOException {
    FileStore store = emptyStore();
    Path missing = folder.resolve("missing");

    assertThatThrownBy(() -> store.put(digest("x"), missing)).isInstanceOf(IOException.class);

    assertThat(files()).isEmpty();
  }

  @Test
  void a_stored_file_has_no_traces_beside_it() throws IOException {
    Path original = Files.writeString(folder.resolve("original"), "x");

    emptyStore().put(digest("x"), original);

    assertThat(files())
        .singleElement()
        .satisfies(file -> assertThat(file).hasFileName(digest("x").hex()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "../../etc/passwd", "ABCDEF", "0/"})
  void a_digest_is_never_a_way_to_another_folder(String name) {
    assertThatThrownBy(() -> new FileDigest(name)).isInstanceOf(IllegalArgumentException.class);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder.resolve("made/when/missing"))) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
