package org.anju.policy;

/**
 * What counts how much in the order of families (article 16), in % of the whole; together 100.
 *
 * @param time how early the application was received
 * @param familySize how many persons the family has
 * @param income how far the income per head lies below the line
 * @param hardship how little space the family lives in
 * @param targetTier whether the family belongs to those for whom the units were raised (article 17)
 */
public record RankingWeights(int time, int familySize, int income, int hardship, int targetTier) {

  public int sum() {
    return time + familySize + income + hardship + targetTier;
  }
}
