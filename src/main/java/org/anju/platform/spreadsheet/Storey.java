package org.anju.platform.spreadsheet;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which storey a unit is on, as lists write it. There is no storey zero; those under ground count
 * down from −1.
 */
public final class Storey {

  private static final String UNDER_GROUND = "(?<under>-|−|负|地下|b)?";
  private static final Pattern STATED =
      Pattern.compile(UNDER_GROUND + "第?(?<storey>\\d{1,2}|[一二三四五六七八九十]{1,3})(层|楼|f)?(/.*)?");

  /** The last digits of a room, without those that count the rooms of its storey. */
  private static final Pattern ROOM =
      Pattern.compile(
          "(?:.*[^\\d负下b-]-?)?" + UNDER_GROUND + "(?<storey>\\d{1,2})\\d{2}[a-z]?(室|号|房)?");

  private static final Pattern ROOM_BEHIND_ENTRANCE =
      Pattern.compile("(\\d{1,2}-)+(?<storey>\\d{1,2})\\d{2}[a-z]?(室|号|房)?");

  /** B1201 is rather on the 12th storey of a tower B than so far down: nobody can tell. */
  private static final int DEEPEST = 5;

  private static final String NUMERALS = "一二三四五六七八九";

  private Storey() {}

  /** From a column of its own, for example 18, 18层, -1 or 负一层. */
  public static OptionalInt stated(String words) {
    return matched(STATED, words);
  }

  /** From a room number: 101 is on 1, 1802 on 18, B101 on −1. */
  public static OptionalInt ofRoom(String room) {
    OptionalInt behindEntrance = matched(ROOM_BEHIND_ENTRANCE, room);
    return behindEntrance.isPresent() ? behindEntrance : matched(ROOM, room);
  }

  private static OptionalInt matched(Pattern pattern, String words) {
    Matcher matcher = pattern.matcher(Texts.comparable(words));
    if (!matcher.matches()) {
      return OptionalInt.empty();
    }
    int storey = number(matcher.group("storey"));
    if (!isUnderGround(pattern, matcher)) {
      return storey == 0 ? OptionalInt.empty() : OptionalInt.of(storey);
    }
    return storey == 0 || storey > DEEPEST ? OptionalInt.empty() : OptionalInt.of(-storey);
  }

  private static boolean isUnderGround(Pattern pattern, Matcher matcher) {
    return pattern != ROOM_BEHIND_ENTRANCE && matcher.group("under") != null;
  }

  private static int number(String written) {
    if (Character.isDigit(written.charAt(0))) {
      return Integer.parseInt(written);
    }
    int ten = written.indexOf('十');
    if (ten < 0) {
      return written.length() == 1 ? digit(written) : 0;
    }
    String tens = written.substring(0, ten);
    String ones = written.substring(ten + 1);
    return (tens.isEmpty() ? 1 : digit(tens)) * 10 + (ones.isEmpty() ? 0 : digit(ones));
  }

  private static int digit(String numeral) {
    return NUMERALS.indexOf(numeral) + 1;
  }
}
