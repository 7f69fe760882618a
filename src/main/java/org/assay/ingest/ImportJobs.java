package org.assay.ingest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored imports. Those it returns are read with their files. */
public interface ImportJobs extends Repository<ImportJob, Long> {

    ImportJob save(ImportJob job);

    @Query("select j from ImportJob j left join fetch j.files where j.id = ?1")
    Optional<ImportJob> findById(long id);

    @Query("select distinct j from ImportJob j left join fetch j.files order by j.id desc")
    List<ImportJob> findAllNewestFirst();

    @Query("select j.id from ImportJob j where j.state = org.assay.ingest.ImportState.RUNNING order by j.id")
    List<Long> findRunning();

    /** What the running import is doing, in words; the next one's where several wait. */
    @Query("select j.phase from ImportJob j where j.state = org.assay.ingest.ImportState.RUNNING order by j.id limit 1")
    Optional<String> findPhase();

    @Query("select max(j.finishedAt) from ImportJob j where j.state = org.assay.ingest.ImportState.DONE")
    Optional<Instant> findLastDone();

    @Query(
            "select count(j) > 0 from ImportJob j where j.state = org.assay.ingest.ImportState.RUNNING and j.origin = ?1")
    boolean isRunning(String origin);

    /** The files of an import that are in, each read with its source. */
    @Query("select f from ImportFile f join fetch f.source where f.job.id = ?1 order by f.ordinal")
    List<ImportFile> findStoredFiles(long id);

    long count();
}
