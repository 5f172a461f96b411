"""Pipes the lines of a file through a command, by Spark: spark_pipe.py RECORDS RESULT COMMAND …"""

import os
import shlex
import sys

from pyspark import SparkConf, SparkContext

records, result, *command = sys.argv[1:]
conf = SparkConf().setMaster("local[2]").setAppName("records").set("spark.ui.enabled", "false")
context = SparkContext(conf=conf.set("spark.driver.host", "127.0.0.1"))
lines = context.textFile(records, 6).pipe(shlex.join(command), env=dict(os.environ))
with open(result, "w", encoding="utf-8", newline="\n") as file:
    for line in lines.toLocalIterator():
        file.write(line + "\n")
context.stop()
