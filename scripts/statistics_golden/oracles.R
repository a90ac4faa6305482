# Golden files that R and its packages make: one JSON object on standard output.
suppressPackageStartupMessages({
  library(epitools)
  library(jsonlite)
  library(MASS)
  library(metafor)
  library(sandwich)
  library(VGAM)
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

standardised_ratios <- function() {
  lapply(list(c(0, 2.5), c(3, 2.5), c(17, 20), c(240, 201.5)), function(x) {
    exact <- poisson.test(x[1], x[2])$conf.int
    case(observed = x[1], expected = x[2], ratio = x[1] / x[2],
         exact = exact[1:2])
  })
}

direct_standardisation <- function() {
  strata <- list(list(k = c(1, 4, 9), n = c(100, 120, 90), w = c(1000, 2000, 1500)),
                 list(k = c(0, 0, 2, 7), n = c(30, 410, 55, 80), w = c(5, 4, 3, 2)),
                 list(k = c(200, 340), n = c(2000, 1700), w = c(1, 1)))
  lapply(strata, function(s) {
    a <- ageadjust.direct(count = s$k, pop = s$n, stdpop = s$w)
    case(events = s$k, exposures = s$n, standard = s$w, estimate = unname(a["adj.rate"]),
         low = unname(a["lci"]), high = unname(a["uci"]))
  })
}

negative_binomial <- function() {
  set.seed(20080501)
  lapply(c(12, 40, 150), function(n) {
    x <- (seq_len(n) - 1) %% 9
    e <- round(runif(n, 1, 9), 2)
    y <- rnbinom(n, size = 2, mu = e * exp(1 + 0.1 * x))
    fit <- glm.nb(y ~ x + offset(log(e)),
                  control = glm.control(epsilon = 1e-15, maxit = 500))
    # The profile likelihood of theta, maximised to the last digit.
    profile <- function(t) {
      f <- fit
      # Fitted again from its own result, since one run stops at the digits of the deviance.
      for (i in 1:5) {
        f <- glm(y ~ x + offset(log(e)), family = negative.binomial(exp(t)), start = coef(f),
                 control = glm.control(epsilon = 1e-15, maxit = 500))
      }
      score <- sum(digamma(exp(t) + y) - digamma(exp(t)) + t - log(exp(t) + fitted(f)) +
                   (fitted(f) - y) / (exp(t) + fitted(f)))
      list(fit = f, score = score)
    }
    t <- uniroot(function(t) profile(t)$score, log(fit$theta) + c(-0.5, 0.5), tol = 1e-15)$root
    case(counts = y, columns = list(rep(1, n), x), offsets = log(e), alpha = exp(-t),
         coefficients = unname(coef(profile(t)$fit)))
  })
}

beta_binomial <- function() {
  set.seed(20080502)
  lapply(c(10, 60), function(units) {
    n <- sample(5:80, units, replace = TRUE)
    k <- rbinom(units, n, rbeta(units, 3, 7))
    fit <- vglm(cbind(k, n - k) ~ 1, betabinomialff(lshape1 = "loglink", lshape2 = "loglink"),
                epsilon = 1e-14, maxit = 300, criterion = "coefficients")
    shape <- unname(Coef(fit))
    case(successes = k, trials = n, mean = shape[1] / sum(shape), concentration = sum(shape))
  })
}

newey_west <- function() {
  set.seed(20080503)
  lapply(c(9, 16, 30), function(n) {
    times <- 2024 - n + seq_len(n)
    values <- round(50 + 2 * seq_len(n) + as.numeric(arima.sim(list(ar = 0.5), n)) * 8, 1)
    b <- times[5]
    fit <- lm(values ~ I(times - times[1]) + I(as.numeric(times >= b)) + I(pmax(0, times - b)))
    error <- sqrt(diag(NeweyWest(fit, lag = 2, prewhite = FALSE, adjust = TRUE)))
    case(times = times, values = values, breaks = I(b), lag = 2,
         coefficients = unname(coef(fit)), errors = unname(error))
  })
}

files <- list(
  "r-rate-ratios" = rate_ratios(), "r-dersimonian-laird" = dersimonian_laird(),
  "r-standardised-ratios" = standardised_ratios(),
  "r-direct-standardisation" = direct_standardisation(),
  "r-negative-binomial" = negative_binomial(), "r-beta-binomial" = beta_binomial(),
  "r-newey-west" = newey_west())
packages <- c("MASS", "VGAM", "epitools", "metafor", "sandwich")
source <- c(list(R = as.character(getRversion())),
            setNames(lapply(packages, function(p) as.character(packageVersion(p))), packages))
cat(round_numbers(list(source = source, files = files)))
