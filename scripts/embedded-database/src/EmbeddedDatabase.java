import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.List;
import org.h2.mvstore.MVStore;

/**
 * A database that speaks MongoDB's protocol, for trying Handslag out and for its tests.
 *
 * <p>Usage: {@code EmbeddedDatabase PORT [FILE]}. Without a file the data is in memory and ends with the process.
 * Prints {@code ready PORT} once it accepts connections.
 */
public final class EmbeddedDatabase {
  /** A kill of the process loses at most what was written in this time. The store's own default is a second. */
  private static final int AUTO_COMMIT_DELAY_MILLIS = 20;

  private EmbeddedDatabase() {}

  public static void main(String[] args) {
    int port = Integer.parseInt(args[0]);
    MongoBackend backend = args.length > 1 ? onFile(args[1]) : new MemoryBackend();
    MongoServer server = new MongoServer(backend.version(new AnnouncedVersion()));
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdownNow));
    server.bind("127.0.0.1", port);
    System.out.println("ready " + port);
  }

  private static MongoBackend onFile(String file) {
    MVStore store = MVStore.open(file);
    store.setAutoCommitDelay(AUTO_COMMIT_DELAY_MILLIS);
    return new H2Backend(store);
  }

  /** The server's own highest wire version is 8; the drivers in use ask for 9 or more, which 5.0 (13) covers. */
  private static final class AnnouncedVersion implements MongoVersion {
    @Override
    public List<Integer> getVersionArray() {
      return List.of(5, 0, 0);
    }

    @Override
    public int getWireVersion() {
      return 13;
    }
  }
}
