import 'swagger-ui-dist/swagger-ui.css';
import { Segmented } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import SwaggerUI from 'swagger-ui-dist/swagger-ui-es-bundle';
import { courtesy } from '@/api/manners';
import { Page } from '@/ui/Page';

const services = ['responsibility', 'inspection', 'case'] as const;

/** The committed specifications, browsable and callable with the session of whoever reads them. */
export default function ApiDocsPage() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const place = useRef<HTMLDivElement>(null);
  const service = services.find((name) => name === params.get('service')) ?? 'responsibility';

  useEffect(() => {
    const node = document.createElement('div');
    place.current?.replaceChildren(node);
    SwaggerUI({
      url: `/openapi/${service}.yaml`,
      domNode: node,
      deepLinking: false,
      docExpansion: 'list',
      defaultModelsExpandDepth: 0,
      requestInterceptor: (request) => {
        Object.assign(request.headers, courtesy());
        return request;
      },
    });
  }, [service]);

  return (
    <Page title={t('app.apiDocs')} note={t('apiDocs.note')}>
      <Segmented
        value={service}
        onChange={(name) => setParams({ service: name }, { replace: true })}
        options={services.map((name) => ({ value: name, label: t(`apiDocs.${name}`) }))}
      />
      <div ref={place} />
    </Page>
  );
}
