/**
 * The order of families 轮候排序 (Huangshi measures, article 16) as a pure rule: a number by the
 * policy's weights, with the parts that it is the sum of. Owns no tables; the applications keep
 * their numbers. Uses the policy alone.
 */
package org.anju.ranking;
