# Golden files that R and its packages make: one JSON object on standard output.
suppressPackageStartupMessages({
  library(jsonlite)
  library(metafor)
})

round_numbers <- function(object) toJSON(object, digits = NA, auto_unbox = TRUE, null = "null")
case <- function(...) list(...)

rate_ratios <- function() {
  lapply(list(c(3, 1, 5, 1), c(0, 1, 4, 1), c(10, 100, 20, 90), c(120, 365, 150, 366),
              c(5000, 1, 5200, 1), c(60, 51477.5, 30, 54308.7)), function(x) {
    t <- poisson.test(c(x[1], x[3]), c(x[2], x[4]))
    case(a = x[1], s = x[2], b = x[3], t = x[4], p = t$p.value,
         estimate = unname(t$estimate), low = t$conf.int[1], high = t$conf.int[2])
  })
}

dersimonian_laird <- function() {
  samples <- list(list(y = c(12, 30, 44, 8, 71), n = c(40, 70, 120, 35, 150)),
                  list(y = c(3, 9, 40, 55, 10, 60), n = c(30, 31, 90, 100, 80, 95)),
                  list(y = c(50, 51, 49), n = c(100, 100, 100)))
  lapply(samples, function(s) {
    target <- sum(s$y) / sum(s$n)
    fit <- rma(yi = s$y / s$n, vi = target * (1 - target) / s$n, method = "DL")
    case(successes = s$y, trials = s$n, tau_squared = fit$tau2)
  })
}

files <- list("r-rate-ratios" = rate_ratios(), "r-dersimonian-laird" = dersimonian_laird())
packages <- c("metafor")
source <- c(list(R = as.character(getRversion())),
            setNames(lapply(packages, function(p) as.character(packageVersion(p))), packages))
cat(round_numbers(list(source = source, files = files)))
