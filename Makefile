# gxstats: the two commands to know are `make demo` and `make test`.
BUILD ?= .build
SWIFT ?= swift
FLAGS ?=
OUT := out

.PHONY: help demo test docs accuracy build release pictures gallery format lint examples clean dependencies
.PHONY: bench-peers bench-kernels bench-read bench-charts bench-results statistics-golden simulate fuzz

help: ## List the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

dependencies: ## Install the Debian packages that are missing
	@scripts/install-dependencies.sh

build: dependencies ## Build everything for debugging
	$(SWIFT) build --scratch-path $(BUILD) $(FLAGS)

release: dependencies ## Build gxstats and gxchart for use
	$(SWIFT) build --scratch-path $(BUILD) -c release --product gxstats
	$(SWIFT) build --scratch-path $(BUILD) -c release --product gxchart

demo: release ## Print the trend of applications of the sample corpus and draw it
	@mkdir -p $(OUT)
	$(BUILD)/release/gxstats trend --metric applications --force \
		--chart $(OUT)/applications.svg --chart $(OUT)/applications.png
	@echo "Charts: $(OUT)/applications.svg and $(OUT)/applications.png"

test: dependencies ## Run all tests
	$(SWIFT) test --scratch-path $(BUILD) $(FLAGS)

FUZZ_SECONDS ?= 60
FUZZERS := FuzzDecoder FuzzReport FuzzMarkup FuzzContainer FuzzPart

fuzz: dependencies ## Feed every reader with mutated input by libFuzzer (FUZZ_SECONDS=60 each)
	$(SWIFT) build --package-path Fuzzing -c release --sanitize=fuzzer -Xswiftc -enable-testing
	for fuzzer in $(FUZZERS); do \
		mkdir -p Fuzzing/.out/$$fuzzer && \
		SWIFT_BACKTRACE=enable=no Fuzzing/.build/release/$$fuzzer Fuzzing/.out/$$fuzzer Fuzzing/Corpus/$$fuzzer \
			-max_total_time=$(FUZZ_SECONDS) -max_len=65536 -timeout=20 -rss_limit_mb=2048 \
			-print_final_stats=1 -artifact_prefix=Fuzzing/.out/ || exit 1; \
	done

docs: build ## Make the reference of the library; a broken link is an error
	scripts/make-docs.sh $(BUILD) $(OUT)

accuracy: dependencies ## Print how well the reader reads documents whose figures are known
	$(SWIFT) test --scratch-path $(BUILD) $(FLAGS) --filter AccuracyTests

PYTHON ?= python3

statistics-golden: ## Compare the statistics with their oracles anew (PYTHON= with scripts/statistics_golden/requirements.txt, R)
	$(PYTHON) scripts/make-statistics-golden.py --check
	GXSTATS_RECORD=1 $(SWIFT) test --scratch-path $(BUILD) $(FLAGS) --filter MethodTableTests

simulate: ## Measure how often intervals cover what they should (minutes)
	GXSTATS_SIMULATE=1 $(SWIFT) test --scratch-path $(BUILD) $(FLAGS) --filter CoverageTests

examples: dependencies ## Build and run the programs under Examples/
	cd Examples/TrendOfApplications && $(SWIFT) run -q TrendOfApplications && $(SWIFT) run -q PlainCharts

pictures: release ## Draw the pictures of the README anew
	@mkdir -p docs/images
	$(BUILD)/release/gxstats trend --metric applications --lang en --quiet --force --chart-scale 1 \
		--chart docs/images/trend-applications-en.png >/dev/null
	$(BUILD)/release/gxstats trend --metric outcome.granted --lang zh --quiet --force --chart-scale 1 \
		--chart docs/images/trend-granted-zh.png >/dev/null

gallery: release ## Draw the gallery of docs/ anew
	scripts/make-gallery.py $(BUILD)/release

format: ## Format all Swift code in place
	$(SWIFT) format --in-place --parallel --recursive Package.swift Sources Tests Examples Benchmarks Fuzzing

lint: ## Check the format of all Swift code
	$(SWIFT) format lint --strict --parallel --recursive Package.swift Sources Tests Examples Benchmarks Fuzzing

clean: ## Remove what was built
	rm -rf $(BUILD) $(OUT)

ROWS ?= 4000000
RUNS ?= 9
PEERS := Benchmarks/.out

bench-peers: dependencies ## Ask DuckDB, Polars, chDB and DataFusion the same questions (ROWS=4000000)
	@mkdir -p $(PEERS)
	test -x $(PEERS)/venv/bin/python || python3 -m venv $(PEERS)/venv
	$(PEERS)/venv/bin/pip install -q -r Benchmarks/peers/requirements.txt
	$(SWIFT) build --package-path Benchmarks -c release --product PeersBenchmark
	Benchmarks/.build/release/PeersBenchmark $(ROWS) $(RUNS) $(PEERS)
	Benchmarks/.build/release/PeersBenchmark growth $(RUNS) $(PEERS)
	Benchmarks/.build/release/PeersBenchmark folder $(RUNS) $(PEERS)
	for engine in duckdb polars chdb datafusion; do \
		$(PEERS)/venv/bin/python Benchmarks/peers/measure.py $$engine $(PEERS) $(RUNS) || exit 1; \
	done
	$(PEERS)/venv/bin/python Benchmarks/peers/compare.py $(PEERS)

bench-kernels: dependencies ## Time the kernels of the store, each alone
	cd Benchmarks && $(SWIFT) package --disable-sandbox benchmark --target Kernels --no-progress

READ_COUNT ?= 20
READ_RUNS ?= 9

bench-read: dependencies ## Time the reading of reports beside libxml2 and a reader in Python
	@mkdir -p $(PEERS)/reading
	test -x $(PEERS)/venv/bin/python || python3 -m venv $(PEERS)/venv
	$(PEERS)/venv/bin/pip install -q -r Benchmarks/peers/requirements-reading.txt
	$(SWIFT) build --package-path Benchmarks -c release --product ReadingBenchmark
	Benchmarks/.build/release/ReadingBenchmark $(PEERS)/reading $(READ_COUNT) $(READ_RUNS)
	$(PEERS)/venv/bin/python Benchmarks/peers/read_tables.py $(PEERS)/reading
	$(PEERS)/venv/bin/python Benchmarks/peers/compare_reading.py $(PEERS)/reading

CHARTS := Benchmarks/.out/charts

bench-charts: dependencies ## Time every type of chart beside matplotlib and Vega-Lite, and put the pictures side by side
	@mkdir -p $(CHARTS)
	test -x $(CHARTS)/venv/bin/python || python3 -m venv $(CHARTS)/venv
	$(CHARTS)/venv/bin/pip install -q -r Benchmarks/charts/requirements.txt
	$(SWIFT) build --package-path Benchmarks -c release --product ChartsBenchmark
	$(SWIFT) build -c release --product gxstats
	$(SWIFT) build -c release --product gxchart
	.build/release/gxstats trend --metric applications --lang zh --quiet --format json --force -o $(CHARTS)/trend.json
	Benchmarks/.build/release/ChartsBenchmark $(CHARTS)
	for peer in matplotlib vega; do \
		$(CHARTS)/venv/bin/python Benchmarks/charts/measure.py $$peer $(CHARTS) || exit 1; \
	done
	$(CHARTS)/venv/bin/python Benchmarks/charts/compare.py $(CHARTS) .build/release/gxchart \
		Benchmarks/.build/release/ChartsBenchmark
	$(CHARTS)/venv/bin/python Benchmarks/charts/sheets.py $(CHARTS) docs/images/sheets

MILLION := Benchmarks/.out/million.gx

bench-results: release ## Time every result on a million synthetic reports (a quarter of an hour the first time)
	@mkdir -p Benchmarks/.out
	test -d $(MILLION) || { $(BUILD)/release/gxstats synth --reports 1000000 --errors 0.02 --corpus $(MILLION) \
		&& $(BUILD)/release/gxstats compact --corpus $(MILLION); }
	python3 Benchmarks/results/measure.py $(BUILD)/release/gxstats $(MILLION) 3 docs/speed-of-results.md
