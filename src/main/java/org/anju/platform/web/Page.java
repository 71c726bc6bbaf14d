package org.anju.platform.web;

import java.util.List;

/**
 * One page of a list.
 *
 * @param total number of items of the whole list
 * @param page this page's number, from 0
 * @param size most items on a page
 */
public record Page<T>(List<T> items, long total, int page, int size) {}
