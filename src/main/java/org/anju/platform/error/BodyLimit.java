package org.anju.platform.error;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses a body that comes in pieces once more of it has come than {@link UploadLimit} allows;
 * what is still on its way is not waited for.
 */
@Provider
public class BodyLimit implements ReaderInterceptor {

  private final long bytes;
  private final RoutingContext request;

  BodyLimit(@ConfigProperty(name = UploadLimit.SETTING) MemorySize limit, RoutingContext request) {
    this.bytes = limit.asLongValue();
    this.request = request;
  }

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    context.setInputStream(new Counted(context.getInputStream()));
    return context.proceed();
  }

  private RefusedException tooLarge() {
    request.addEndHandler(answered -> request.request().connection().close());
    return RefusedException.of(RequestRefusal.TOO_LARGE);
  }

  private final class Counted extends FilterInputStream {

    private long read;

    Counted(InputStream body) {
      super(body);
    }

    @Override
    public int read() throws IOException {
      int next = super.read();
      count(next < 0 ? 0 : 1);
      return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int count = super.read(into, offset, length);
      count(Math.max(count, 0));
      return count;
    }

    private void count(int more) {
      read += more;
      if (read > bytes) {
        throw tooLarge();
      }
    }
  }
}
