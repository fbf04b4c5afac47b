# Sourced by the commands beside it: builds what is missing, then runs org.roznamcha.app.Main.
#
# With SPARK_HOME set the job goes to that Spark by its spark-submit; else to the Spark that the build put into
# target/spark. ROZNAMCHA_MEMORY sets the driver's heap (default 3g); ROZNAMCHA_SUBMIT holds further options for
# spark-submit, such as --master. ROZNAMCHA_ARCHIVE, see below, makes starts faster.
set -euo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
jar="$root/target/roznamcha.jar"
export ROZNAMCHA_HOME="$root"
export ROZNAMCHA_LOG="${ROZNAMCHA_LOG:-$root/target/roznamcha.log}"

if [[ -t 2 && "${TERM:-dumb}" != dumb ]]; then export ROZNAMCHA_TERMINAL=yes; fi

build_if_needed() {
  if [[ ! -f "$jar" || ! -d "$root/target/spark/jars" || -n "$(find "$root/src/main" "$root/pom.xml" -newer "$jar" -print -quit)" ]]; then
    command -v mvn >/dev/null || { echo "Cannot build: Maven is not on the path; install it, then run again." >&2; exit 1; }
    echo "Building Roznamcha …" >&2
    (cd "$root" && mvn -q -B -DskipTests package) >&2
  fi
}

# Options that Spark needs of JDK 17, as org.apache.spark.launcher.JavaModuleOptions lists them, less the vector module:
# only MLlib uses it, and the JVM warns of it.
module_options() {
  local package
  echo "-XX:+IgnoreUnrecognizedVMOptions"
  for package in java.lang java.lang.invoke java.lang.reflect java.io java.net java.nio java.util \
      java.util.concurrent java.util.concurrent.atomic jdk.internal.ref sun.nio.ch sun.nio.cs sun.security.action \
      sun.util.calendar; do
    echo "--add-opens=java.base/$package=ALL-UNNAMED"
  done
  echo "--add-opens=java.security.jgss/sun.security.krb5=ALL-UNNAMED"
  echo "-Djdk.reflect.useDirectMethodHandle=false -Dio.netty.tryReflectionSetAccessible=true"
}

java_command() {
  if [[ -n "${JAVA_HOME:-}" ]]; then echo "$JAVA_HOME/bin/java"; else echo java; fi
}

# Runs a command without Spark. What is measured runs with the second compiler, as a long job does.
run_plain() {
  local jit=(-XX:TieredStopAtLevel=1)
  if [[ "$1" == bench ]]; then jit=(-Xmx"${ROZNAMCHA_MEMORY:-3g}" -Xmn1g); fi
  build_if_needed
  local jars="$root/target/spark/jars/*"
  exec "$(java_command)" "${jit[@]}" -XX:+UseSerialGC -Dfile.encoding=UTF-8 \
    -cp "$root/conf:$jar:$jars" org.roznamcha.app.Main "$@"
}

# Builds src/jmh and runs it; the arguments are JMH's own.
run_jmh() {
  build_if_needed
  (cd "$root" && mvn -q -B -f src/jmh/pom.xml process-classes) >&2
  exec "$(java_command)" -Droznamcha.home="$root" -Dfile.encoding=UTF-8 \
    -cp "$root/target/jmh/classes:$root/target/jmh/lib/*:$jar:$root/target/spark/jars/*" org.openjdk.jmh.Main \
    -jvmArgsAppend "-Droznamcha.home=$root -Xmx2g" "$@"
}

# The JVM asks one jar after the other for each class: those that hold most of them come first.
spark_class_path() {
  local jars="$root/target/spark/jars"
  printf '%s:' "$jars"/{scala-library,spark-core,spark-catalyst,spark-sql-api,spark-sql_,spark-common-utils,log4j,scala-reflect,hadoop-client}*.jar
  echo "$jars/*"
}

# Runs a command on Spark. A short one, such as a query or the sample, ends before the second compiler would pay; what is
# measured runs with it, as a long job does.
run_on_spark() {
  # Classes take some 200 MB: without being told, the JVM would collect the whole heap five times on the way there.
  local jit=(-XX:ReservedCodeCacheSize=300m -XX:MetaspaceSize=256m)
  # Half a million names stand in them, which the JVM's table of symbols otherwise grows to only after many a long search.
  jit+=(-XX:+UnlockExperimentalVMOptions -XX:SymbolTableSize=1048576)
  # Most code of a run is called for a minute or two. The second compiler takes it up after ten times as many calls and loops as by
  # default, and so less of it.
  jit+=(-XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000
    -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000)
  if [[ "$*" != nightly*--input* && "$1" != figures && "$1" != bench ]]; then jit+=(-XX:TieredStopAtLevel=1); fi
  build_if_needed
  # With ROZNAMCHA_ARCHIVE=FILE a run leaves the classes that it loaded there, and later ones start from them. The archive of
  # another build or JVM is not used, without a word.
  if [[ -n "${ROZNAMCHA_ARCHIVE:-}" ]]; then
    jit+=(-Xlog:cds=off -Xlog:cds+dynamic=off -Xlog:class+path=off)
    if [[ "$ROZNAMCHA_ARCHIVE" -nt "$jar" ]]; then
      jit+=(-XX:SharedArchiveFile="$ROZNAMCHA_ARCHIVE")
    else
      jit+=(-XX:ArchiveClassesAtExit="$ROZNAMCHA_ARCHIVE")
    fi
  fi
  local submit=(--class org.roznamcha.app.Main --properties-file "$root/conf/spark-defaults.conf")
  # shellcheck disable=SC2206 # words of an option line
  submit+=(${ROZNAMCHA_SUBMIT:-})
  if [[ -n "${SPARK_HOME:-}" ]]; then
    local libraries
    libraries="$(printf '%s\n' "$root"/target/lib/*.jar "$root"/target/spark/jars/iceberg-spark-runtime-*.jar | paste -sd, -)"
    # Without this the job's own lines drown in Spark's.
    submit=(--driver-memory "${ROZNAMCHA_MEMORY:-3g}"
      --conf "spark.driver.defaultJavaOptions=\"-Dlog4j2.configurationFile=$root/conf/log4j2.properties\""
      "${submit[@]}")
    exec "$SPARK_HOME/bin/spark-submit" "${submit[@]}" --jars "$libraries" "$jar" "$@"
  fi
  # shellcheck disable=SC2046 # one option a word
  SPARK_HOME="$root/target/spark" SPARK_SCALA_VERSION=2.13 exec "$(java_command)" \
    -Xmx"${ROZNAMCHA_MEMORY:-3g}" -XX:+UseParallelGC "${jit[@]}" -Dfile.encoding=UTF-8 $(module_options) \
    -Dlog4j2.configurationFile="$root/conf/log4j2.properties" -cp "$(spark_class_path)" \
    org.apache.spark.deploy.SparkSubmit "${submit[@]}" "$jar" "$@"
}
