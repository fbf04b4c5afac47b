package org.roznamcha.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.roznamcha.conf.Settings;
import org.roznamcha.document.SitemapDates;
import org.roznamcha.lake.InputFile;
import org.roznamcha.lake.InputListing;
import org.roznamcha.page.source.ReadLimits;
import org.roznamcha.page.source.SitemapEntry;
import org.roznamcha.page.source.SitemapReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sitemap files to what they say of pages, read where the job is planned: they are small beside the pages. */
public final class LoadSitemaps {

    private static final Logger LOG = LoggerFactory.getLogger(LoadSitemaps.class);

    private LoadSitemaps() {}

    /**
     * Reads every sitemap below the configured path.
     *
     * @throws org.roznamcha.lake.LakeException if the path does not exist
     */
    public static SitemapDates load(Settings.Input settings, Configuration hadoop) {
        if (settings.sitemaps().isEmpty()) {
            return SitemapDates.NONE;
        }
        ReadLimits limits = ReadingOptions.of(settings).limits();
        SitemapDates.Builder dates = new SitemapDates.Builder();
        List<InputFile> files = new InputListing(hadoop).list(List.of(settings.sitemaps()));
        for (InputFile file : files) {
            try (SitemapReader reader = SitemapReader.open(new HadoopFile(file, hadoop), limits)) {
                SitemapEntry entry;
                while ((entry = reader.next()) != null) {
                    dates.add(entry);
                }
                if (reader.isDamaged()) {
                    LOG.warn("The sitemap {} is damaged; the pages before the damage were read", file.path());
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(
                        "Cannot read the sitemap " + file.path() + ": " + broken.getMessage(), broken);
            }
        }
        if (dates.refused() > 0) {
            LOG.warn("The sitemaps name more pages than are remembered; {} entries were left out", dates.refused());
        }
        return dates.build();
    }
}
