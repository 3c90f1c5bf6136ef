// Stands between a process and its files (LD_PRELOAD): fails calls, kills the process in the midst of one, or records what
// was written and flushed in which order, so that a power cut can be played afterwards. `pnpm crash` builds and uses it.
//
//   FAULTS_ROOT     only files below this folder
//   FAULTS_MODE     errors | kill | record
//   FAULTS_SEED     numbers that look random and are the same on each run
//   FAULTS_RATE     errors: calls in 100,000 that fail
//   FAULTS_KILL_AT  kill: the process dies at this call, half of the time before and half of the time after it was done
//   FAULTS_LOG      record: the file to write to
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

enum { OFF, ERRORS, KILL, RECORD };
enum { MOST_FDS = 65536 };

static int mode = OFF;
static const char *root = "";
static size_t root_length = 0;
static uint64_t state = 1, rate = 0, kill_at = 0, calls = 0;
static int log_fd = -1;
static pthread_mutex_t guard = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;
/* Paths of open files below the root, and which file each was when it was opened. */
static char *paths[MOST_FDS];
static ino_t files[MOST_FDS];

#define REAL(name) ((__typeof__(&name))real(#name))
static void *real(const char *name) { return dlsym(RTLD_NEXT, name); }

static uint64_t number(const char *name) {
  const char *text = getenv(name);
  return text ? strtoull(text, NULL, 10) : 0;
}

static void hold(void) { pthread_mutex_lock(&guard); }
static void let_go(void) { pthread_mutex_unlock(&guard); }

__attribute__((constructor)) static void begin(void) {
  /* A child that is made while another thread writes must not wait for that thread, which it does not have. */
  pthread_atfork(hold, let_go, let_go);
  const char *asked = getenv("FAULTS_MODE"), *place = getenv("FAULTS_ROOT");
  if (!asked || !place) return;
  root = strdup(place);
  root_length = strlen(root);
  state = number("FAULTS_SEED") * 2654435761u + 1;
  rate = number("FAULTS_RATE");
  kill_at = number("FAULTS_KILL_AT");
  mode = !strcmp(asked, "errors") ? ERRORS : !strcmp(asked, "kill") ? KILL : !strcmp(asked, "record") ? RECORD : OFF;
  const char *log = getenv("FAULTS_LOG");
  if (mode == RECORD && log) log_fd = REAL(open)(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static uint32_t draw(void) {
  state = state * 6364136223846793005u + 1442695040888963407u;
  return (uint32_t)(state >> 33);
}

/* Not the log and the lock, which are no documents, nor the index of the write-ahead log, which lives in memory. */
static int is_watched(const char *path) {
  if (mode == OFF || !path || strncmp(path, root, root_length) || path[root_length] != '/') return 0;
  return !strstr(path, ".log") && !strstr(path, "run.lock") && !strstr(path, "run.json") && !strstr(path, "-shm");
}

static void forget(int fd) {
  if (fd < 0 || fd >= MOST_FDS || !paths[fd]) return;
  pthread_mutex_lock(&guard);
  free(paths[fd]);
  paths[fd] = NULL;
  pthread_mutex_unlock(&guard);
}

/* A descriptor that was closed behind our back may stand for something else by now. */
static const char *path_of(int fd) {
  if (fd < 0 || fd >= MOST_FDS || !paths[fd]) return NULL;
  struct stat found;
  if (fstat(fd, &found) == 0 && found.st_ino == files[fd]) return paths[fd];
  forget(fd);
  return NULL;
}

static void write_all(const void *bytes, size_t length) {
  const char *from = bytes;
  while (length > 0) {
    ssize_t done = REAL(write)(log_fd, from, length);
    if (done <= 0) return;
    from += done;
    length -= (size_t)done;
  }
}

/* One entry: a line `WHAT OFFSET LENGTH PATH\0OTHER\n`, then LENGTH bytes. */
static void record(const char *what, const char *path, const char *other, int64_t offset, const void *bytes, size_t length) {
  if (mode != RECORD || log_fd < 0) return;
  char head[64];
  int size = snprintf(head, sizeof head, "%s %lld %zu ", what, (long long)offset, length);
  write_all(head, (size_t)size);
  write_all(path, strlen(path));
  write_all("\0", 1);
  if (other) write_all(other, strlen(other));
  write_all("\n", 1);
  if (length > 0) write_all(bytes, length);
}

static void die(void) { kill(getpid(), SIGKILL); for (;;) pause(); }

/* Called before a call on a watched path: answers an error to fail with, or 0. */
static int before(const int *errors, int count) {
  calls += 1;
  if (mode == ERRORS && draw() % 100000 < rate) return errors[draw() % (uint32_t)count];
  if (mode == KILL && calls == kill_at && draw() % 2 == 0) die();
  return 0;
}

static void after(void) {
  if (mode == KILL && calls == kill_at) die();
}

static const int on_write[] = {ENOSPC, EIO, EDQUOT}, on_name[] = {EACCES, EIO, ENOSPC}, on_open[] = {EACCES, EIO};

#define WATCHED(path, errors, failed, call, said)                                   \
  do {                                                                              \
    pthread_mutex_lock(&guard);                                                     \
    int wrong = before(errors, sizeof errors / sizeof *errors);                     \
    if (wrong) { pthread_mutex_unlock(&guard); errno = wrong; return failed; }      \
    __typeof__(call) done = call;                                                   \
    int kept = errno;                                                               \
    if (done != failed) { said; after(); }                                          \
    pthread_mutex_unlock(&guard);                                                   \
    errno = kept;                                                                   \
    return done;                                                                    \
  } while (0)

static int open_watched(const char *path, int flags, mode_t rights) {
  int is_new = (flags & O_CREAT) && REAL(access)(path, F_OK) != 0;
  WATCHED(path, on_open, -1, REAL(open64)(path, flags, rights), {
    struct stat found;
    if (done < MOST_FDS && fstat(done, &found) == 0) { free(paths[done]); paths[done] = strdup(path); files[done] = found.st_ino; }
    if (is_new) record("create", path, NULL, 0, NULL, 0);
    if (flags & O_TRUNC) record("truncate", path, NULL, 0, NULL, 0);
  });
}

#define OPEN(name)                                                                  \
  int name(const char *path, int flags, ...) {                                      \
    va_list rest;                                                                   \
    va_start(rest, flags);                                                          \
    mode_t rights = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;       \
    va_end(rest);                                                                   \
    if (is_watched(path)) return open_watched(path, flags, rights);                 \
    int fd = REAL(name)(path, flags, rights);                                       \
    forget(fd);                                                                     \
    return fd;                                                                      \
  }
OPEN(open)
OPEN(open64)

int close(int fd) {
  forget(fd);
  return REAL(close)(fd);
}

/* A renamed file keeps its open descriptors. */
static void follow(const char *from, const char *to) {
  size_t length = strlen(from);
  for (int fd = 0; fd < MOST_FDS; fd += 1) {
    if (!paths[fd] || strncmp(paths[fd], from, length) || (paths[fd][length] && paths[fd][length] != '/')) continue;
    char *moved = malloc(strlen(to) + strlen(paths[fd]) - length + 1);
    strcpy(stpcpy(moved, to), paths[fd] + length);
    free(paths[fd]);
    paths[fd] = moved;
  }
}

ssize_t write(int fd, const void *bytes, size_t length) {
  const char *path = path_of(fd);
  if (!path) return REAL(write)(fd, bytes, length);
  off_t at = lseek(fd, 0, SEEK_CUR);
  if (at < 0) { forget(fd); return REAL(write)(fd, bytes, length); }
  if (fcntl(fd, F_GETFL) & O_APPEND) at = lseek(fd, 0, SEEK_END);
  WATCHED(path, on_write, -1, REAL(write)(fd, bytes, length), record("write", path, NULL, at, bytes, (size_t)done));
}

ssize_t writev(int fd, const struct iovec *parts, int count) {
  if (!path_of(fd)) return REAL(writev)(fd, parts, count);
  ssize_t sum = 0;
  for (int n = 0; n < count; n += 1) {
    ssize_t done = write(fd, parts[n].iov_base, parts[n].iov_len);
    if (done < 0) return sum > 0 ? sum : done;
    sum += done;
    if ((size_t)done < parts[n].iov_len) break;
  }
  return sum;
}

#define PWRITE(name, offset_type)                                                   \
  ssize_t name(int fd, const void *bytes, size_t length, offset_type at) {          \
    const char *path = path_of(fd);                                                 \
    if (!path) return REAL(name)(fd, bytes, length, at);                            \
    WATCHED(path, on_write, -1, REAL(name)(fd, bytes, length, at), record("write", path, NULL, at, bytes, (size_t)done)); \
  }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

#define PWRITEV(name, offset_type)                                                  \
  ssize_t name(int fd, const struct iovec *parts, int count, offset_type at) {      \
    if (!path_of(fd)) return REAL(name)(fd, parts, count, at);                      \
    ssize_t sum = 0;                                                                \
    for (int n = 0; n < count; n += 1) {                                            \
      ssize_t done = pwrite64(fd, parts[n].iov_base, parts[n].iov_len, at + sum);   \
      if (done < 0) return sum > 0 ? sum : done;                                    \
      sum += done;                                                                  \
    }                                                                               \
    return sum;                                                                     \
  }
PWRITEV(pwritev, off_t)
PWRITEV(pwritev64, off64_t)

#define TRUNCATE(name, size_type)                                                   \
  int name(int fd, size_type length) {                                              \
    const char *path = path_of(fd);                                                 \
    if (!path) return REAL(name)(fd, length);                                       \
    WATCHED(path, on_write, -1, REAL(name)(fd, length), record("truncate", path, NULL, length, NULL, 0)); \
  }
TRUNCATE(ftruncate, off_t)
TRUNCATE(ftruncate64, off64_t)

#define SYNC(name)                                                                  \
  int name(int fd) {                                                                \
    const char *path = path_of(fd);                                                 \
    if (!path) return REAL(name)(fd);                                               \
    WATCHED(path, on_write, -1, REAL(name)(fd), record("sync", path, NULL, 0, NULL, 0)); \
  }
SYNC(fsync)
SYNC(fdatasync)

int rename(const char *from, const char *to) {
  if (!is_watched(from) && !is_watched(to)) return REAL(rename)(from, to);
  WATCHED(from, on_name, -1, REAL(rename)(from, to), { follow(from, to); record("rename", from, to, 0, NULL, 0); });
}

#define NAME(name, what)                                                            \
  int name(const char *path) {                                                      \
    if (!is_watched(path)) return REAL(name)(path);                                 \
    WATCHED(path, on_name, -1, REAL(name)(path), record(what, path, NULL, 0, NULL, 0)); \
  }
NAME(unlink, "remove")
NAME(rmdir, "remove")
NAME(remove, "remove")

int mkdir(const char *path, mode_t rights) {
  if (!is_watched(path)) return REAL(mkdir)(path, rights);
  WATCHED(path, on_name, -1, REAL(mkdir)(path, rights), record("folder", path, NULL, 0, NULL, 0));
}

/* Removing a whole tree goes by descriptors of folders. */
int unlinkat(int folder, const char *name, int flags) {
  char path[8192], link[64];
  path[0] = 0;
  if (mode != OFF && name[0] != '/' && folder != AT_FDCWD) {
    snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
    ssize_t length = readlink(link, path, sizeof path - 300);
    if (length > 0) { path[length] = '/'; strncpy(path + length + 1, name, 299); }
  } else if (mode != OFF) strncpy(path, name, sizeof path - 1);
  if (!is_watched(path)) return REAL(unlinkat)(folder, name, flags);
  WATCHED(path, on_name, -1, REAL(unlinkat)(folder, name, flags), record("remove", path, NULL, 0, NULL, 0));
}
