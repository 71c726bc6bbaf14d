package org.anju.draw;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.Optional;

/** Public randomness that does not exist yet when the seal names it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(
      value = RandomnessSource.DrandQuicknet.class,
      name = RandomnessSource.DrandQuicknet.KIND),
  @JsonSubTypes.Type(value = RandomnessSource.PublicNumber.class, name = "public-number"),
  @JsonSubTypes.Type(value = RandomnessSource.Dice.class, name = "dice")
})
public sealed interface RandomnessSource {

  /** The kind's name in the seal. */
  String kind();

  /** Whether two people read the value off and type it; otherwise it is fetched. */
  boolean readByPeople();

  /** When the value can be known at the earliest; empty when people make it, as they do dice. */
  Optional<Instant> knownAt();

  /** Whether the text has exactly the declared form. Null has not. */
  boolean accepts(String text);

  /**
   * The bytes that enter the seed.
   *
   * @throws IllegalArgumentException when the text has not the declared form
   */
  byte[] value(String text);

  /**
   * A round of the League of Entropy's chain {@code quicknet}.
   *
   * @param round the number of the round, at least 1
   */
  record DrandQuicknet(long round) implements RandomnessSource {

    /** The hash by which relays name the chain. */
    public static final String CHAIN_HASH =
        "52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971";

    static final String KIND = "drand-quicknet";

    private static final long GENESIS = 1_692_803_367L;
    private static final long PERIOD_SECONDS = 3;

    /** Later rounds come after any draw; the bound keeps the arithmetic of times exact. */
    private static final long LAST_ROUND = 1_000_000_000_000L;

    public DrandQuicknet {
      if (round < 1 || round > LAST_ROUND) {
        throw new IllegalArgumentException("no round of quicknet: " + round);
      }
    }

    /** The first round that is made at that time or later. */
    public static DrandQuicknet notBefore(Instant time) {
      long seconds = time.getEpochSecond() + (time.getNano() > 0 ? 1 : 0) - GENESIS;
      long periods = Math.floorDiv(seconds + PERIOD_SECONDS - 1, PERIOD_SECONDS);
      return new DrandQuicknet(1 + Math.max(0, periods));
    }

    /** When the round is made. */
    public Instant time() {
      return Instant.ofEpochSecond(GENESIS + (round - 1) * PERIOD_SECONDS);
    }

    @Override
    public String kind() {
      return KIND;
    }

    @Override
    public boolean readByPeople() {
      return false;
    }

    @Override
    public Optional<Instant> knownAt() {
      return Optional.of(time());
    }

    @Override
    public boolean accepts(String text) {
      return Hash.isHex(text);
    }

    @Override
    public byte[] value(String text) {
      return Hash.parse(text).bytes();
    }
  }

  /**
   * A number that somebody else publishes, for example an issue of the national welfare lottery.
   *
   * @param publication what is published, by whom
   * @param issue which issue of it
   * @param form how its digits are written one after the other, in words
   * @param digits how many digits that makes, 1 to 100
   * @param publishedAt when the publisher makes the issue known; whole seconds
   */
  record PublicNumber(
      String publication, String issue, String form, int digits, Instant publishedAt)
      implements RandomnessSource {

    private static final int MOST_DIGITS = 100;

    public PublicNumber {
      Seal.requireText("publication", publication);
      Seal.requireText("issue", issue);
      Seal.requireText("form", form);
      if (digits < 1 || digits > MOST_DIGITS) {
        throw new IllegalArgumentException("a public number has 1 to 100 digits, not " + digits);
      }
      ProtocolTime.require("the time of publication", publishedAt);
    }

    @Override
    public String kind() {
      return "public-number";
    }

    @Override
    public boolean readByPeople() {
      return true;
    }

    @Override
    public Optional<Instant> knownAt() {
      return Optional.of(publishedAt);
    }

    @Override
    public boolean accepts(String text) {
      return Digits.are(text, digits);
    }

    @Override
    public byte[] value(String text) {
      return Digits.bytes(text, digits);
    }
  }

  /**
   * Throws of a ten-sided die before a notary.
   *
   * @param count always {@link #COUNT}
   */
  record Dice(@JsonProperty("throws") int count) implements RandomnessSource {

    /** The throws of every draw. */
    public static final int COUNT = 20;

    public Dice {
      if (count != COUNT) {
        throw new IllegalArgumentException("a die is thrown " + COUNT + " times, not " + count);
      }
    }

    public static Dice twentyThrows() {
      return new Dice(COUNT);
    }

    @Override
    public String kind() {
      return "dice";
    }

    @Override
    public boolean readByPeople() {
      return true;
    }

    @Override
    public Optional<Instant> knownAt() {
      return Optional.empty();
    }

    @Override
    public boolean accepts(String text) {
      return Digits.are(text, count);
    }

    @Override
    public byte[] value(String text) {
      return Digits.bytes(text, count);
    }
  }
}
