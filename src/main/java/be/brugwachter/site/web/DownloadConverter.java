package be.brugwachter.site.web;

import be.brugwachter.shared.Download;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Sends every {@link Download} the same way: as an attachment, of its own type whatever was asked, not to be cached. */
@Component
public class DownloadConverter extends AbstractHttpMessageConverter<Download> {
    /** For any type asked: the download says its own. */
    public DownloadConverter() {
        super(MediaType.ALL);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return Download.class.isAssignableFrom(type);
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType media) {
        return false;
    }

    @Override
    protected void addDefaultHeaders(HttpHeaders headers, Download file, @Nullable MediaType asked) {
        headers.setContentType(MediaType.parseMediaType(file.type()));
        headers.setCacheControl(CacheControl.noStore());
        headers.setContentDisposition(
                ContentDisposition.attachment().filename(file.name()).build());
    }

    @Override
    protected Download readInternal(Class<? extends Download> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("A download is never read.", input);
    }

    @Override
    protected void writeInternal(Download file, HttpOutputMessage output) throws IOException {
        file.content().to(output.getBody());
    }
}
