package org.anju.platform.web;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param total number of items of the whole list
 * @param page this page's number, from 0
 * @param size most items on a page
 */
public record Page<T>(List<T> items, long total, int page, int size) {

  /** The same page of other things. */
  public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
    return new Page<>(items.stream().<R>map(mapping).toList(), total, page, size);
  }
}
