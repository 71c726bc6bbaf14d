package org.anju.platform.imports;

import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import org.anju.platform.spreadsheet.ProblemWords;
import org.anju.platform.spreadsheet.Reading;
import org.anju.platform.spreadsheet.UnreadableReason;

/** Makes an import's stored codes readable. */
public final class ImportWords {

  private ImportWords() {}

  public static ImportView view(ImportJob job, ProblemWords words) {
    return new ImportView(
        job.id(),
        job.fileName(),
        job.state(),
        job.rowsDone(),
        job.rowsTotal(),
        job.rowsGood(),
        job.rowsBad(),
        job.rowsFiled(),
        job.unreadable() == null ? null : words.of(unreadable(job.unreadable())),
        job.createdAt());
  }

  private static Reading.Unreadable<Void> unreadable(String stored) {
    JsonObject json = new JsonObject(stored);
    Map<String, String> arguments = new HashMap<>();
    json.getJsonObject("arguments")
        .forEach(entry -> arguments.put(entry.getKey(), String.valueOf(entry.getValue())));
    return new Reading.Unreadable<>(UnreadableReason.valueOf(json.getString("reason")), arguments);
  }
}
