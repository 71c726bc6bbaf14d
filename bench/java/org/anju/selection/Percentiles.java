package org.anju.selection;

import java.awt.BasicStroke;
import java.awt.Color;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.Locale;
import org.jfree.chart.ChartUtils;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** How long answers took: for every percentile the milliseconds that so many did not exceed. */
final class Percentiles {

  private static final int WIDTH = 900;
  private static final int HEIGHT = 520;
  private static final int ALL = 100;

  private final XYSeriesCollection lines = new XYSeriesCollection();

  void add(String name, double... milliseconds) {
    double[] sorted = milliseconds.clone();
    Arrays.sort(sorted);
    XYSeries line = new XYSeries(name);
    for (int percent = 0; percent <= ALL; percent++) {
      int place = Math.min(sorted.length - 1, sorted.length * percent / ALL);
      line.add(percent, Math.max(sorted[place], 1));
    }
    lines.addSeries(line);
  }

  void write(Path file) throws IOException {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    for (int i = 0; i < lines.getSeriesCount(); i++) {
      renderer.setSeriesStroke(i, new BasicStroke(2));
    }
    LogAxis milliseconds = new LogAxis("milliseconds");
    milliseconds.setTickUnit(new NumberTickUnit(1));
    milliseconds.setNumberFormatOverride(NumberFormat.getInstance(Locale.ENGLISH));
    NumberAxis percent = new NumberAxis("% of the answers");
    XYPlot plot = new XYPlot(lines, percent, milliseconds, renderer);
    plot.setBackgroundPaint(Color.WHITE);
    plot.setDomainGridlinePaint(Color.LIGHT_GRAY);
    plot.setRangeGridlinePaint(Color.LIGHT_GRAY);
    JFreeChart chart = new JFreeChart("How long an answer takes", plot);
    chart.setBackgroundPaint(Color.WHITE);
    File target = file.toFile();
    ChartUtils.saveChartAsPNG(target, chart, WIDTH, HEIGHT);
  }
}
