"""Character TF-IDF with scikit-learn: the nearest row of RIGHT for each row of LEFT, the usual way.

usage: python3 tfidf.py LEFT.csv RIGHT.csv OUT.csv [ROWS]

Reads id and name, writes left_id,right_id,cosine, and prints the seconds from texts in memory to the last pair, the part of LEFT that was
matched (ROWS rows from the start; all when absent) and the peak memory of the process in megabytes.
"""

import csv
import resource
import sys
import time

import numpy
from sklearn.feature_extraction.text import TfidfVectorizer

ROWS_AT_ONCE = 1000


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return [row["id"] for row in rows], [row["name"] for row in rows]


left_path, right_path, out_path = sys.argv[1:4]
left_ids, left = read(left_path)
right_ids, right = read(right_path)
rows = int(sys.argv[4]) if len(sys.argv) > 4 else len(left)

start = time.perf_counter()
vectorizer = TfidfVectorizer(analyzer="char", ngram_range=(1, 2), sublinear_tf=True, dtype=numpy.float32)
vectorizer.fit(left + right)
left_vectors = vectorizer.transform(left[:rows])
right_vectors = vectorizer.transform(right).T.tocsr()
indexed = time.perf_counter()
pairs = []
for first in range(0, rows, ROWS_AT_ONCE):
    cosines = left_vectors[first : first + ROWS_AT_ONCE] @ right_vectors
    nearest = numpy.asarray(cosines.argmax(axis=1)).ravel()
    for row, column in enumerate(nearest):
        pairs.append((left_ids[first + row], right_ids[column], cosines[row, column]))
end = time.perf_counter()

with open(out_path, "w", encoding="utf-8", newline="") as file:
    writer = csv.writer(file)
    writer.writerow(["left_id", "right_id", "cosine"])
    writer.writerows(pairs)

peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(f"{indexed - start:.3f} {end - indexed:.3f} {rows / len(left):.6f} {peak:.0f}")
