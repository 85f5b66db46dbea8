# Node 24 has npm 11, which runs the install scripts that package.json allows and no others.
FROM node:24-bookworm-slim AS build
WORKDIR /app
# hnswlib-node is compiled here; the last stage has no compiler.
RUN apt-get update && apt-get install -y --no-install-recommends g++ make python3 && rm -rf /var/lib/apt/lists/*
COPY . .
# Compiles the program, and takes away the native libraries of other systems.
RUN npm ci --omit=dev
# The root of a container is read-only: the index has to be there.
RUN npm run index && chmod -R a+rX embeddings/index

FROM node:24-bookworm-slim
ENV NODE_ENV=production DATA_DIR=/data HTTP_PORT=8080 HEALTH_PORT=8090 MALLOC_TRIM_THRESHOLD_=131072
WORKDIR /app
COPY --from=build /app /app
# npm and yarn are no part of what runs.
RUN rm -rf /usr/local/lib/node_modules /usr/local/bin/npm /usr/local/bin/npx /usr/local/bin/corepack /opt/yarn* \
  && install -d -o node -g node -m 0700 /data /programmes
USER node
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.HEALTH_PORT || 8090}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# As `npm start` does it, without npm in between: SIGTERM reaches the program.
CMD ["node", "--expose-gc", "--max-semi-space-size=4", "--max-old-space-size=512", "scripts/run.js", "main"]
