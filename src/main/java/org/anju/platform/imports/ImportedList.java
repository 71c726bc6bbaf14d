package org.anju.platform.imports;

/**
 * One kind of list that can be imported, declared once by its feature.
 *
 * @param <T> what a good row becomes
 * @param <S> the list's totals
 * @param words the class beside which the words of its problems stand
 */
public record ImportedList<T, S>(ImportKind kind, Class<?> words, Class<T> row, Class<S> summary) {}
