package org.anju.draw;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anju.draw.RandomnessSource.Dice;

/**
 * What is fixed in public before anybody can know the randomness.
 *
 * @param protocol always {@link #PROTOCOL}
 * @param drawNumber 1, 2, 3 … without a gap in a city
 * @param offering the public number of the offering
 * @param rosterSize the lines of the roster
 * @param rosterRoot the RFC 6962 root of its lines, in hex
 * @param units how many units each tier has, in ascending order of tiers
 * @param rules what else is fixed, one rule or reference to a published policy each
 * @param earliest the draw takes place at this time or later; whole seconds
 * @param sources the randomness, in the order in which the values enter the seed
 */
public record Seal(
    String protocol,
    long drawNumber,
    String offering,
    int rosterSize,
    String rosterRoot,
    List<TierUnits> units,
    List<String> rules,
    Instant earliest,
    List<RandomnessSource> sources) {

  /** The protocol's name. */
  public static final String PROTOCOL = "anju-draw-1";

  /** Begins the rule that names the digest of the seal with the number before. */
  public static final String PREVIOUS_RULE = "previous:";

  private static final int LONGEST_TEXT = 1000;

  /**
   * The units of one tier.
   *
   * @param tier 1 to 1,000
   * @param count at least 0
   */
  public record TierUnits(int tier, int count) {

    public TierUnits {
      if (tier < 1 || tier > RosterLine.HIGHEST || count < 0) {
        throw new IllegalArgumentException("tier %d cannot have %d units".formatted(tier, count));
      }
    }
  }

  /**
   * @throws IllegalArgumentException when a part is outside the protocol, or a drand round is known
   *     before the earliest time
   */
  public Seal {
    units = List.copyOf(units);
    rules = List.copyOf(rules);
    sources = List.copyOf(sources);
    require(PROTOCOL.equals(protocol), "the protocol is " + PROTOCOL);
    require(
        drawNumber >= 1 && drawNumber <= CanonicalJson.LARGEST_INTEGER, "draw numbers begin at 1");
    requireText("offering", offering);
    require(rosterSize >= 1, "a roster has at least one line");
    Hash.parse(rosterRoot);
    rules.forEach(rule -> requireText("rule", rule));
    ProtocolTime.require("the earliest time", earliest);
    requireAscending(units);
    requireUnits(units);
    requireSources(sources, earliest);
  }

  /** A seal over the roster. */
  public static Seal over(
      Roster roster,
      long drawNumber,
      String offering,
      List<TierUnits> units,
      List<String> rules,
      Instant earliest,
      List<RandomnessSource> sources) {
    return new Seal(
        PROTOCOL,
        drawNumber,
        offering,
        roster.size(),
        roster.root().hex(),
        units,
        rules,
        earliest,
        sources);
  }

  /**
   * Reads the published file.
   *
   * @throws MalformedDrawFile when the text is not the RFC 8785 form of a seal
   */
  public static Seal parse(String jcs) {
    return CanonicalJson.read(jcs, Seal.class);
  }

  /** The published file (RFC 8785, without a line feed at the end). */
  public String jcs() {
    return CanonicalJson.write(this);
  }

  /** The UTF-8 bytes of {@link #jcs()}: what is signed. */
  public byte[] signedBytes() {
    return jcs().getBytes(StandardCharsets.UTF_8);
  }

  public Hash digest() {
    return Hash.sha256(signedBytes());
  }

  /**
   * Until when a value must be agreed on: dice before any other value can be known, so that nobody
   * throws until the draw suits. Empty when nothing else is known ever, or the source is no dice.
   */
  public Optional<Instant> closesAt(RandomnessSource source) {
    return source instanceof Dice ? knownTimes(sources).min(Instant::compareTo) : Optional.empty();
  }

  /** The rules that begin with that name, without it. */
  List<String> rulesNamed(String name) {
    return rules.stream()
        .filter(rule -> rule.startsWith(name))
        .map(rule -> rule.substring(name.length()))
        .toList();
  }

  /** How many families are called: the units of all tiers together. */
  public int calledCount() {
    return units.stream().mapToInt(TierUnits::count).reduce(0, Math::addExact);
  }

  static void requireText(String name, String text) {
    require(
        text != null && isVisible(text) && text.length() <= LONGEST_TEXT,
        "%s must be 1 to %d characters".formatted(name, LONGEST_TEXT));
  }

  /**
   * Not blank, in the sense of the protocol: it does not depend on what a runtime calls a space.
   */
  private static boolean isVisible(String text) {
    return text.chars().anyMatch(letter -> letter > ' ');
  }

  private static void requireAscending(List<TierUnits> units) {
    for (int i = 1; i < units.size(); i++) {
      require(units.get(i - 1).tier() < units.get(i).tier(), "tiers must ascend");
    }
  }

  private static void requireUnits(List<TierUnits> units) {
    long total = units.stream().mapToLong(TierUnits::count).sum();
    require(total >= 1 && total <= Integer.MAX_VALUE, "a draw has at least one unit");
  }

  private static void requireSources(List<RandomnessSource> sources, Instant earliest) {
    require(!sources.isEmpty(), "a seal names at least one source");
    require(new HashSet<>(sources).size() == sources.size(), "no source may stand twice");
    require(
        knownTimes(sources).noneMatch(time -> time.isBefore(earliest)),
        "a value is known before the earliest time");
    require(
        sources.stream().noneMatch(Dice.class::isInstance)
            || knownTimes(sources).allMatch(time -> time.isAfter(earliest)),
        "dice are thrown before any other value is known");
  }

  private static Stream<Instant> knownTimes(List<RandomnessSource> sources) {
    return sources.stream().map(RandomnessSource::knownAt).flatMap(Optional::stream);
  }

  private static void require(boolean condition, String message) {
    if (!condition) {
      throw new IllegalArgumentException(message);
    }
  }
}
