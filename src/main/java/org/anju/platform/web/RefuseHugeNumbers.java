package org.anju.platform.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers.BigDecimalDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * Refuses numbers in JSON whose exponent makes them longer than anybody writes, zero included:
 * adding one to another could take the machine's whole memory, PostgreSQL stores none of them, and
 * {@code @Digits} miscounts the largest.
 */
@Singleton
public class RefuseHugeNumbers implements ObjectMapperCustomizer {

  private static final int MOST_DIGITS = 100;

  @Override
  public void customize(ObjectMapper mapper) {
    mapper.registerModule(
        new SimpleModule("numbers that can be written out")
            .addDeserializer(BigDecimal.class, new Number()));
  }

  private static final class Number extends BigDecimalDeserializer {

    private static final long serialVersionUID = 1L;

    @Override
    public BigDecimal deserialize(JsonParser json, DeserializationContext context)
        throws IOException {
      BigDecimal number = super.deserialize(json, context);
      return number != null && isHuge(number)
          ? context.reportInputMismatch(BigDecimal.class, "a number has too many digits")
          : number;
    }

    private static boolean isHuge(BigDecimal number) {
      return number.precision() > MOST_DIGITS
          || number.scale() > MOST_DIGITS
          || number.scale() < -MOST_DIGITS;
    }
  }
}
