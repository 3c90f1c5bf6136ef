# Siets as it lies in the workspace: Node runs the sources, nothing is built but the pages.
FROM node:24-slim
WORKDIR /siets
COPY . .
RUN npx -y pnpm@12.21.0 install --frozen-lockfile \
  && node packages/review/scripts/build.ts \
  && mkdir -p /data /inbox /originals \
  && chown 10001:10001 /data /inbox /originals
# Not root; a number, so that Kubernetes can see that it is not.
USER 10001:10001
ENV NODE_ENV=production SIETS_DATA=/data SIETS_INBOX=/inbox
ENTRYPOINT ["node", "/siets/packages/cli/bin/siets.mjs"]
CMD ["run"]
